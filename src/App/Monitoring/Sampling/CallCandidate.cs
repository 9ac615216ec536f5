namespace Wengang.App.Monitoring.Sampling;

/// <summary>Somebody who can be asked to call.</summary>
/// <param name="Id">Of the account.</param>
/// <param name="UserName">The account's name.</param>
/// <param name="Name">The person's name.</param>
public sealed record CallCandidate(long Id, string UserName, string Name);
