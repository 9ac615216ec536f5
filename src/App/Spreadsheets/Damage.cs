using System.Xml;
using ExcelDataReader.Exceptions;

namespace Wengang.App.Spreadsheets;

/// <summary>Turns what parsers throw on broken content into the one exception that callers expect.</summary>
internal static class Damage
{
    public static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException)
        {
            throw UnusableWorkbookException.Encrypted();
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw UnusableWorkbookException.Damaged(e);
        }
    }

    private static bool IsDamage(Exception e) =>
        e is InvalidDataException or IOException or XmlException or FormatException or OverflowException or ArgumentException
            or NotSupportedException or IndexOutOfRangeException or InvalidCastException or NullReferenceException
            or InvalidOperationException or KeyNotFoundException or ExcelReaderException;
}
