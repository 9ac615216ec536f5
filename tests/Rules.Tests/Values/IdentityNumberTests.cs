namespace Wengang.Rules.Tests.Values;

public class IdentityNumberTests
{
    private const string Example = "11010519491231002X";

    [Fact]
    public void The_vector_of_the_standard_is_valid()
    {
        var number = IdentityNumber.Parse(Example);
        Assert.Equal(new DateOnly(1949, 12, 31), number.Birth);
        Assert.Equal(Sex.Female, number.Sex);
        Assert.Equal("110105********002X", number.Masked);
        Assert.Equal("110*************2X", number.NoticeMasked);
    }

    // The second published vector has a right check digit but belongs to somebody born in 1880: rule 1 of E.6 wants 1900 or later.
    [Theory]
    [InlineData("440524188001010014", IdentityFailure.InvalidBirthDate)]
    [InlineData("", IdentityFailure.Missing)]
    [InlineData(" \u3000", IdentityFailure.Missing)]
    [InlineData("110105194912310021", IdentityFailure.InvalidChecksum)]
    [InlineData("11010519491331002X", IdentityFailure.InvalidBirthDate)]
    [InlineData("110105190002290020", IdentityFailure.InvalidBirthDate)]
    [InlineData("1101051949123100２Y", IdentityFailure.IllegalCharacter)]
    [InlineData("11010519491231X020", IdentityFailure.IllegalCharacter)]
    [InlineData("1101051949123100", IdentityFailure.WrongLength)]
    [InlineData("110105491231002", IdentityFailure.FifteenDigits)]
    [InlineData("3.62532E+17", IdentityFailure.LostPrecision)]
    [InlineData("3.62532e17", IdentityFailure.LostPrecision)]
    public void Bad_numbers_say_why(string text, IdentityFailure expected)
    {
        Assert.False(IdentityNumber.TryParse(text, out _, out var failure));
        Assert.Equal(expected, failure);
        Assert.NotEmpty(failure.Text());
        Assert.NotEmpty(failure.Code());
    }

    [Theory]
    [InlineData("11010519491231002x")]
    [InlineData("'11010519491231002X")]
    [InlineData("=\"11010519491231002X\"")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("110105 19491231 002X\t")]
    [InlineData("\u00A011010519491231002X\u2003")]
    public void Ways_of_writing_are_forgiven(string text) => Assert.Equal(Example, IdentityNumber.Parse(text).Value);

    [Theory]
    [InlineData("362532199001011000", IdentityFailure.LostPrecision)]
    [InlineData("3.62532199001011E+17", IdentityFailure.LostPrecision)]
    [InlineData("362532199001011000.0", IdentityFailure.LostPrecision)]
    [InlineData("110105491231002", IdentityFailure.FifteenDigits)]
    [InlineData("12345", IdentityFailure.WrongLength)]
    public void A_numeric_cell_never_holds_a_whole_number(string raw, IdentityFailure expected)
    {
        Assert.Equal(expected, IdentityNumber.FromNumericCell(raw));
        Assert.Equal(expected, IdentityDocument.Read(raw, numericCell: true).Failure);
    }

    [Fact]
    public void Exactly_one_check_character_fits() => Draw.Body.Sample(body =>
    {
        var valid = "0123456789X".Where(c => IdentityNumber.TryParse(body + c, out _, out _)).ToArray();
        var sum = body.Reverse().Select((c, i) => (c - '0') * (int)(Math.Pow(2, i + 1) % 11)).Sum();
        var expected = Enumerable.Range(0, 11).Single(check => (sum + check) % 11 == 1);
        return valid.Length == 1 && valid[0] == (expected == 10 ? 'X' : (char)('0' + expected));
    });

    [Theory]
    [InlineData(2016, 2, 28, 15)]
    [InlineData(2016, 2, 29, 16)]
    [InlineData(2017, 2, 28, 16)]
    [InlineData(2017, 3, 1, 17)]
    public void Born_on_29_February_turns_older_on_1_March(int year, int month, int day, int age) =>
        Assert.Equal(age, Draw.Identity("36990120000229001").AgeOn(new DateOnly(year, month, day)));

    [Fact]
    public void Age_counts_the_birthdays_that_have_come() => Gen.Select(Draw.Body, Gen.Int[0, 40000]).Sample((body, days) =>
    {
        var number = Draw.Identity(body);
        var date = number.Birth.AddDays(days);
        var birthdays = 0;
        for (var year = number.Birth.Year + 1; year <= date.Year; year++)
        {
            var leapDay = number.Birth is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year);
            var birthday = leapDay ? new DateOnly(year, 3, 1) : new DateOnly(year, number.Birth.Month, number.Birth.Day);
            if (birthday <= date) birthdays++;
        }
        return number.AgeOn(date) == birthdays;
    });

    [Fact]
    public void A_birth_after_the_day_asked_about_is_invalid()
    {
        Assert.True(IdentityNumber.TryParse(Example, new DateOnly(1949, 12, 31), out _, out _));
        Assert.False(IdentityNumber.TryParse(Example, new DateOnly(1949, 12, 30), out _, out var failure));
        Assert.Equal(IdentityFailure.InvalidBirthDate, failure);
    }

    [Theory]
    [InlineData("81000019900101001")]
    [InlineData("83000019900101001")]
    [InlineData("00000019900101001")]
    public void No_division_is_refused(string body) => Assert.Equal(new DateOnly(1990, 1, 1), Draw.Identity(body).Birth);
}
