namespace Wengang.App.Warnings;

/// <summary>A value to be judged by a rule's scale.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="SubjectKey">What it is about.</param>
/// <param name="RegionCode">Where.</param>
/// <param name="Value">Compared with the bounds.</param>
/// <param name="Evidence">In words.</param>
internal sealed record FoundWarning(string Rule, string SubjectKey, string RegionCode, decimal Value, string Evidence);
