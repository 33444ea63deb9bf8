import { useEffect, useState } from 'react';

const minute = 60_000;
const startOfDay = (days = 0): number => {
  const day = new Date();
  day.setHours(0, 0, 0, 0);
  return day.setDate(day.getDate() + days);
};

/** When today began. A clock that stood still while the computer slept is looked at every minute, and when the window is. */
export const useToday = (): number => {
  const [today, setToday] = useState(() => startOfDay());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      setToday(startOfDay());
      timer = setTimeout(look, Math.min(minute, startOfDay(1) - Date.now()));
    };
    look();
    addEventListener('focus', look);
    return () => {
      clearTimeout(timer);
      removeEventListener('focus', look);
    };
  }, []);
  return today;
};
