namespace Wengang.App.Monitoring.Checking;

/// <summary>A village's sheet that was confirmed as one act.</summary>
/// <param name="Sequence">Place of the act in the chain: the receipt number.</param>
/// <param name="By">Account name.</param>
/// <param name="At">UTC.</param>
/// <param name="Persons">Whose answers of it still stand.</param>
public sealed record TakenSheet(long Sequence, string By, DateTime At, int Persons);
