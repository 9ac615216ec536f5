namespace Wengang.App.Tests.Subsidies.Racing;

/// <summary>Something that people do with the real services; everything about it is settled before it begins.</summary>
/// <param name="Name">For the journal of a race.</param>
/// <param name="Do">Does it as the first clerk (0) or the second (1).</param>
internal sealed record RaceAct(string Name, Action<int> Do);
