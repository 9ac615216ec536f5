namespace Wengang.Rules.Tests.Values;

public class DocumentNumberTests
{
    [Theory]
    [InlineData("11010519491231002X43", 4, false)]
    [InlineData("11010519491231002x11B1", 1, true)]
    public void A_disability_certificate_contains_the_identity_number(string text, int type, bool reissued)
    {
        var document = IdentityDocument.Read(text);
        Assert.Equal("11010519491231002X", document.Number?.Value);
        Assert.Equal(type, document.Certificate?.Type);
        Assert.Equal(reissued, document.Certificate?.Reissued);
    }

    [Theory]
    [InlineData("11010519491231002X83", IdentityFailure.InvalidDisabilityType)]
    [InlineData("11010519491231002X03", IdentityFailure.InvalidDisabilityType)]
    [InlineData("11010519491231002143", IdentityFailure.InvalidChecksum)]
    [InlineData("11010519491231002X4", IdentityFailure.WrongLength)]
    [InlineData("", IdentityFailure.Missing)]
    public void Other_documents_say_why(string text, IdentityFailure expected)
    {
        var document = IdentityDocument.Read(text);
        Assert.Null(document.Number);
        Assert.Equal(expected, document.Failure);
    }

    [Theory]
    [InlineData("91350100M000100Y43", NumberFailure.None)]
    [InlineData("91350100m000100y43 ", NumberFailure.None)]
    [InlineData("91350100M000100Y44", NumberFailure.InvalidChecksum)]
    [InlineData("91350100M000100I43", NumberFailure.IllegalCharacter)]
    [InlineData("91350100M000100Y4", NumberFailure.WrongLength)]
    [InlineData("", NumberFailure.Missing)]
    public void Credit_codes_carry_a_check_character(string text, NumberFailure expected)
    {
        Assert.Equal(expected == NumberFailure.None, UnifiedCreditCode.TryParse(text, out _, out var failure));
        Assert.Equal(expected, failure);
    }

    [Theory]
    [InlineData("6222 0212 3456 7890128", NumberFailure.None)]
    [InlineData("4111111111111111", NumberFailure.None)]
    [InlineData("4111111111111112", NumberFailure.InvalidChecksum)]
    [InlineData("411111111", NumberFailure.WrongLength)]
    [InlineData("6.22202E+18", NumberFailure.LostPrecision)]
    [InlineData("411111111111111a", NumberFailure.IllegalCharacter)]
    public void Bank_cards_carry_a_luhn_digit(string text, NumberFailure expected)
    {
        Assert.Equal(expected == NumberFailure.None, BankCard.TryParse(text, out var card, out var failure));
        Assert.Equal(expected, failure);
        Assert.Equal(expected == NumberFailure.None ? "****" + text[^4..].Replace(" ", "", StringComparison.Ordinal) : "", card.Masked);
    }
}
