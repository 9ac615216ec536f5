namespace Wengang.App.Imports.Matching;

/// <summary>A fact that is known now, reduced to what comparing needs.</summary>
public readonly record struct KnownFact<TKey>(TKey Key, long Id, DateOnly ValidFrom, DateOnly? ValidTo, DateOnly ObservedOn, byte[] Hash);
