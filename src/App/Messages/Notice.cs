namespace Wengang.App.Messages;

/// <summary>What one account is to be told.</summary>
/// <param name="AccountId">Whom.</param>
/// <param name="Words">What is filled into the template, by the word in braces.</param>
public sealed record Notice(long AccountId, IReadOnlyDictionary<string, string> Words);
