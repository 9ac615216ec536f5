namespace Wengang.App.Monitoring.Locking;

/// <summary>Something that should be settled before a month is locked.</summary>
/// <param name="Key">Permanent, in the settings of the database and in forms.</param>
/// <param name="Title">Chinese, what should be the case.</param>
/// <param name="Refuses">Whether a month with anything open here cannot be locked, unless the county says otherwise.</param>
/// <param name="Says">What is open, in words, for a number above 0.</param>
public sealed record LockCondition(string Key, string Title, bool Refuses, Func<int, string> Says);
