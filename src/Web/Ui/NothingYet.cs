namespace Wengang.Web.Ui;

/// <summary>Why there is nothing to show.</summary>
/// <param name="Problem">What is wrong with the database, in Chinese; null when it is only empty.</param>
public sealed record NothingYet(string? Problem);
