namespace Wengang.App.Collecting.Sending;

/// <summary>A household as a phone keeps it.</summary>
/// <param name="Id">Key, as text.</param>
/// <param name="V">Code of the village.</param>
/// <param name="N">Name of the head, or of who stands for it.</param>
/// <param name="P">Who must be checked.</param>
public sealed record PhoneHousehold(string Id, string V, string N, IReadOnlyList<PhonePerson> P);
