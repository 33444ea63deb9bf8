/** The worked scores of facts 3.11; `undefined` is: dropped. */
export const workedScores: readonly (readonly [example: string, call: string, score: number | undefined])[] = [
  ['GET {{url}}/users', 'GET /users', 110],
  ['GET {{url}}/users', 'GET /users/', 105],
  ['GET {{url}}/users', 'GET /Users', 100],
  ['GET {{url}}/users', 'GET /USERS/', 95],
  ['GET {{url}}/users/{{id}}', 'GET /users/5', 90],
  ['GET {{url}}/users/{{id}}', 'GET /users/5/orders', undefined],
  ['GET {{url}}/users/1', 'GET /users/345', 89],
  ['GET {{url}}/users/1', 'GET /users/345/', 85],
  ['GET {{url}}/users', 'GET /user', 80],
  ['GET {{url}}/users?id=1', 'GET /users?id=1', 110],
  ['GET {{url}}/p?status=pass', 'GET /p?Status=Pass', 105],
  ['GET {{url}}/users?id=5', 'GET /users?id=1', 90],
  ['POST {{url}}/users', 'GET /users', undefined],
  ['GET https://google.com/help', 'GET /test', undefined],
];

/** The issues of postman-app-support that facts 2.2, 2.3, 3 and 10.2 name and that are about matching or answering. */
export const citedIssues: readonly number[] = [
  ...[3602, 4517, 4603, 4768, 5014, 5216, 5256, 5660, 5661, 5835, 5901, 6038, 6127, 6329, 6356, 6437, 6511],
  ...[6695, 6934, 7816, 7832, 8084, 8138, 8274, 8335, 8482, 8504, 8549, 8774, 9095, 9184, 9369, 9847, 9909, 10093],
  ...[10318, 10431, 10435, 10552, 10661, 10696, 10715, 10968, 10970, 11485, 11568, 11593, 11673, 11932, 12082, 12123],
  ...[12452, 12742, 12951],
];
