using Wengang.Rules.Subsidies.Money;

namespace Wengang.App.Subsidies.Listing;

/// <summary>A fund in a year: what it has and what is used.</summary>
public sealed record FundLine(string Fund, int Year, BudgetCheck Budget);
