namespace Wengang.App.Policies.Prescreening;

/// <summary>The numbers of one township.</summary>
public sealed record PrescreenTownship(string Code, string Name, PrescreenCount Count);
