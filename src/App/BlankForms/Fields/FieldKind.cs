namespace Wengang.App.BlankForms.Fields;

/// <summary>What a field of a person holds.</summary>
internal enum FieldKind
{
    Plain,

    /// <summary>Digits that must stay: identity numbers, phones.</summary>
    Digits,

    /// <summary>An amount in fen for one month.</summary>
    MonthlyMoney,

    /// <summary>An amount in fen.</summary>
    Money,
}
