namespace Wengang.App.People;

/// <summary>A line of a ledger and what the register says of the person it names.</summary>
public sealed class LedgerMatch<T>
    where T : LedgerPerson
{
    public required T Line { get; init; }

    public required PersonRecord Record { get; init; }
}
