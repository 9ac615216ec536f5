using Wengang.App.Access;
using Wengang.App.Auditing;

namespace Wengang.App.Monitoring.Checking;

/// <summary>Answers that one actor sends at once, in the order in which they were given.</summary>
/// <param name="Actor">Whoever answered; needs <see cref="Permission.AnswerChecks"/>, and reaches the people of its scope only.</param>
/// <param name="Source">The door: page or device.</param>
public sealed record CheckBatch(Actor Actor, OperationSource Source, IReadOnlyList<CheckAnswer> Answers);
