using System.Globalization;

namespace Wengang.Rules.Values;

/// <summary>An amount of money in whole fen (1/100 yuan); negative for money that comes back.</summary>
/// <param name="Value">The number of fen.</param>
public readonly record struct Fen(long Value) : IComparable<Fen>
{
    private const decimal Largest = 90_000_000_000_000_000m;

    /// <summary>Nothing.</summary>
    public static readonly Fen Zero;

    /// <summary>The amount in yuan, exact.</summary>
    public decimal Yuan => Value / 100m;

    /// <summary>The amount of so many whole yuan.</summary>
    public static Fen FromYuan(long yuan) => new(checked(yuan * 100));

    /// <summary>Reads an amount in yuan: 300, 300元, ￥3,500.00, 1.2万元. More than two decimals fails instead of being rounded.</summary>
    public static bool TryFromYuan(string? text, out Fen fen, out MoneyFailure failure)
    {
        fen = Zero;
        var (digits, scale) = AmountText.WithoutScale(AmountText.Bare(text));
        if (digits.Length == 0) failure = MoneyFailure.Missing;
        else if (!AmountText.TryNumber(digits, out var number)) failure = MoneyFailure.NotANumber;
        else failure = FromExact(number, scale * 100, out fen);
        return failure == MoneyFailure.None;
    }

    /// <summary>Reads an amount known to be good; throws <see cref="FormatException"/> otherwise.</summary>
    public static Fen FromYuan(string text) =>
        TryFromYuan(text, out var fen, out var failure) ? fen : throw new FormatException(failure.Text());

    /// <inheritdoc/>
    public int CompareTo(Fen other) => Value.CompareTo(other.Value);

    /// <summary>Yuan without needless decimals: 300, 0.5, 3500.01.</summary>
    public override string ToString() => Yuan.ToString("0.##", CultureInfo.InvariantCulture);

    public static Fen operator +(Fen left, Fen right) => new(checked(left.Value + right.Value));
    public static Fen operator -(Fen left, Fen right) => new(checked(left.Value - right.Value));
    public static Fen operator *(Fen amount, int times) => new(checked(amount.Value * times));
    public static bool operator <(Fen left, Fen right) => left.Value < right.Value;
    public static bool operator >(Fen left, Fen right) => left.Value > right.Value;
    public static bool operator <=(Fen left, Fen right) => left.Value <= right.Value;
    public static bool operator >=(Fen left, Fen right) => left.Value >= right.Value;

    internal static MoneyFailure FromExact(decimal number, decimal scale, out Fen fen)
    {
        fen = Zero;
        if (Math.Abs(number) > Largest / scale) return MoneyFailure.TooLarge;
        var amount = number * scale;
        if (amount != decimal.Truncate(amount)) return MoneyFailure.TooPrecise;
        fen = new Fen((long)amount);
        return MoneyFailure.None;
    }
}
