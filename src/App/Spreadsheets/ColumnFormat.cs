namespace Wengang.App.Spreadsheets;

/// <summary>How the cells of a written column look.</summary>
public enum ColumnFormat
{
    /// <summary>Text, also for identity numbers and phones: Excel keeps every digit.</summary>
    Text,
    Integer,

    /// <summary>Two decimals.</summary>
    Decimal,

    /// <summary>Two decimals; 0.5 shows as 50.00%.</summary>
    Percent,
    Date,
}
