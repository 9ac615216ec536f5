namespace Wengang.App.Spreadsheets.Xlsx;

/// <summary>What the start tag of a cell says.</summary>
internal readonly record struct CellHead(int Column, int Style, byte Type)
{
    public const byte Number = (byte)'n';
    public const byte Shared = (byte)'s';
    public const byte Formula = (byte)'f';
    public const byte Truth = (byte)'b';
    public const byte Error = (byte)'e';
    public const byte IsoDate = (byte)'d';

    public static byte TypeOf(ReadOnlySpan<byte> type) => type switch
    {
        [Shared] => Shared,
        [Truth] => Truth,
        [Error] => Error,
        [IsoDate] => IsoDate,
        [(byte)'s', (byte)'t', (byte)'r'] => Formula,
        [(byte)'i', ..] => Formula,
        _ => Number,
    };
}
