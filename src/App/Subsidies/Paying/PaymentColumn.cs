namespace Wengang.App.Subsidies.Paying;

/// <summary>What can stand in the file for the bank.</summary>
public enum PaymentColumn
{
    Number,
    Reference,
    Name,
    Identity,
    Account,
    Bank,
    Amount,
    Purpose,
    Township,
    Village,
}
