using System.Net;
using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests.Operating;

public sealed class HandlerTests(SampleSite sample)
{
    [Theory]
    [InlineData("/people")]
    [InlineData("/figures/CHECK-001/people")]
    public async Task A_form_sent_to_a_handler_that_is_not_there_finds_nothing(string page)
    {
        using var answer = await Visitor.PostAsync(sample.Http, page + "?handler=search%C2%BF%27%22%28", page: page);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
