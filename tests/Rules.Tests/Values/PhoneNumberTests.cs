namespace Wengang.Rules.Tests.Values;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("13800000000.0", "13800000000", "138****0000")]
    [InlineData(" 138 0000 0000", "13800000000", "138****0000")]
    [InlineData("+86-13800000000", "13800000000", "138****0000")]
    [InlineData("１３８００００００００", "13800000000", "138****0000")]
    [InlineData("0796-7654321", "07967654321", "079****4321")]
    [InlineData("（010）87654321", "01087654321", "010****4321")]
    public void Good_numbers(string text, string digits, string masked)
    {
        Assert.True(PhoneNumber.TryParse(text, out var phone, out _));
        Assert.Equal(digits, phone.Value);
        Assert.Equal(masked, phone.Masked);
        Assert.Equal(phone, PhoneNumber.Parse(digits));
    }

    [Theory]
    [InlineData("", PhoneFailure.Missing)]
    [InlineData("1.38E+10", PhoneFailure.LostPrecision)]
    [InlineData("13800000000/13900000000", PhoneFailure.Several)]
    [InlineData("1380000000", PhoneFailure.WrongShape)]
    [InlineData("12800000000", PhoneFailure.WrongShape)]
    [InlineData("7654321", PhoneFailure.WrongShape)]
    [InlineData("无电话", PhoneFailure.IllegalCharacter)]
    public void Bad_numbers_say_why(string text, PhoneFailure expected)
    {
        Assert.False(PhoneNumber.TryParse(text, out _, out var failure));
        Assert.Equal(expected, failure);
        Assert.NotEmpty(failure.Text());
    }
}
