using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sheets;

/// <summary>What holds for a returned sheet as a whole.</summary>
/// <param name="Token">Drawn when the file came in: with it each row names its answer, so that a second confirmation is the same one.</param>
/// <param name="CheckedOn">The day of the talk for rows that do not say one.</param>
/// <param name="Method">How it was asked, for rows that do not say it.</param>
/// <param name="Today">No talk can have been later.</param>
public sealed record SheetDefaults(Guid Token, DateOnly CheckedOn, CheckMethod Method, DateOnly Today);
