using System.Globalization;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Imports.Making;

/// <summary>An invented person, told apart by a number.</summary>
internal static class Someone
{
    public static string Name(int n) => "赵钱孙李周吴郑王"[n % 8] + $"{"一二三四五六七八九十"[n / 8 % 10]}{"甲乙丙丁戊"[n / 80 % 5]}";

    public static string Number(int n)
    {
        var first = "369902" + new DateOnly(1965, 1, 1).AddDays(n * 37 % 14000).ToString("yyyyMMdd", CultureInfo.InvariantCulture) + (n % 999 + 1).ToString("000", CultureInfo.InvariantCulture);
        return first + IdentityNumber.CheckCharacter(first);
    }

    /// <summary>The number of the first person from <paramref name="from"/> on whose check character is X.</summary>
    public static int WithX(int from = 1) => Enumerable.Range(from, 500).First(n => Number(n).EndsWith('X'));

    public static string Phone(int n) => "138" + n.ToString("00000000", CultureInfo.InvariantCulture);
}
