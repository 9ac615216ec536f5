using System.Globalization;

namespace Wengang.App.Spreadsheets.Formats;

/// <summary>Days as Excel counts them.</summary>
internal static class SerialDate
{
    private const double LastDay = 2_958_466;

    /// <summary>
    /// The calendar day of a serial; null for times without a day, for what lies outside 1900 to 9999, and for
    /// 29 February 1900, a day that only Excel has.
    /// </summary>
    public static DateOnly? ToDate(double serial, bool from1904)
    {
        if (!(serial >= (from1904 ? 0 : 1)) || serial >= LastDay - (from1904 ? 1462 : 0))
        {
            return null;
        }

        var day = (int)serial;
        if (from1904)
        {
            return new DateOnly(1904, 1, 1).AddDays(day);
        }

        return day == 60 ? null : new DateOnly(1899, 12, day < 60 ? 31 : 30).AddDays(day);
    }

    public static double ToSerial(DateOnly date)
    {
        var day = date.DayNumber - new DateOnly(1899, 12, 30).DayNumber;
        return day <= 60 ? day - 1 : day;
    }

    public static string ToIso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
