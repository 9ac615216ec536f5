using System.Globalization;
using Wengang.Rules.Values;

namespace Wengang.Bench.County;

/// <summary>An invented person, wholly determined by a number.</summary>
/// <param name="Index">From 0.</param>
internal readonly record struct Resident(int Index)
{
    private const int Births = 18_000;
    private const string Surnames = "赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜";
    private const string Given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉林建国海燕志云";

    /// <summary>Households have three or four members.</summary>
    public int Household => Index * 2 / 7;

    public int Township => Household % Places.Townships;

    public int Village => Household / Places.Townships % Places.VillagesPerTownship;

    public string HouseholdCode => (3_699_010_000_000_000L + Household).ToString(CultureInfo.InvariantCulture);

    public string Code => HouseholdCode + (Index % 100).ToString("00", CultureInfo.InvariantCulture);

    public string Name => string.Concat(Surnames.AsSpan(Mixed(1, Surnames.Length), 1), Given.AsSpan(Mixed(2, Given.Length), 1), Given.AsSpan(Mixed(3, Given.Length), 1));

    public string Phone => (19_900_000_000L + Index).ToString(CultureInfo.InvariantCulture);

    /// <summary>Of a division code that is not given out, with a right check character; the birth days are scattered.</summary>
    public string Identity
    {
        get
        {
            var birth = new DateOnly(1954, 1, 1).AddDays((int)(Index * 7_919L % Births));
            Span<char> digits = stackalloc char[18];
            "369901".CopyTo(digits);
            birth.TryFormat(digits[6..], out _, "yyyyMMdd", CultureInfo.InvariantCulture);
            (Index / Births + 1).TryFormat(digits[14..], out _, "000", CultureInfo.InvariantCulture);
            digits[17] = IdentityNumber.CheckCharacter(digits[..17]);
            return digits.ToString();
        }
    }

    /// <summary>A number from 0 to <paramref name="count"/> (exclusive) that depends on the person and on <paramref name="what"/> is asked.</summary>
    public int Mixed(int what, int count) => (int)((((uint)Index * 2_654_435_761u) ^ ((uint)what * 2_246_822_519u)) * 3_266_489_917u >> 8) % count;
}
