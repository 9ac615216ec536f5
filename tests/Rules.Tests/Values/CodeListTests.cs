namespace Wengang.Rules.Tests.Values;

public class CodeListTests
{
    [Theory]
    [InlineData("省外务工", WorkRegion.OtherProvince)]
    [InlineData("外省", WorkRegion.OtherProvince)]
    [InlineData("跨省", WorkRegion.OtherProvince)]
    [InlineData("乡（镇）外县内务工", WorkRegion.OwnCounty)]
    [InlineData("乡镇外县内", WorkRegion.OwnCounty)]
    [InlineData("乡(镇)内", WorkRegion.OwnTownship)]
    [InlineData("县外省内", WorkRegion.OwnProvince)]
    [InlineData("其他（国外）", WorkRegion.Abroad)]
    public void Regions_of_work(string text, WorkRegion expected)
    {
        Assert.True(WorkRegions.List.TryParse(text, out var region, out _));
        Assert.Equal(expected, region);
    }

    [Theory]
    [InlineData("浙江")]
    [InlineData("县外")]
    public void What_could_mean_several_lists_the_allowed_names(string text)
    {
        Assert.False(WorkRegions.List.TryParse(text, out _, out var failure));
        Assert.Equal($"务工区域“{text}”不在可选范围，可填：乡(镇)内务工、乡(镇)外县内务工、县外省内务工、省外务工、其他(国外)", failure.Text);
        Assert.False(WorkRegions.List.TryParse(" ", out _, out var missing));
        Assert.True(missing.Missing);
    }

    [Theory]
    [InlineData("残疾,患有大病", HealthStatus.Disabled | HealthStatus.SeriousIllness)]
    [InlineData("患有大病、残疾", HealthStatus.Disabled | HealthStatus.SeriousIllness)]
    [InlineData("健康", HealthStatus.Healthy)]
    [InlineData("长期慢性病，残疾", HealthStatus.Disabled | HealthStatus.ChronicIllness)]
    public void Health_joins_in_any_order(string text, HealthStatus expected)
    {
        Assert.True(HealthStatuses.TryParse(text, out var status, out _));
        Assert.Equal(expected, status);
        Assert.Equal(expected, HealthStatuses.FromCode(HealthStatuses.CodeOf(status)));
        Assert.True(HealthStatuses.TryParse(HealthStatuses.NameOf(status), out var again, out _) && again == status);
    }

    [Fact]
    public void Health_fails_on_an_unknown_part()
    {
        Assert.False(HealthStatuses.TryParse("残疾,其他病", out _, out var failure));
        Assert.Equal("其他病", failure.Seen);
        Assert.False(HealthStatuses.TryParse("", out _, out var missing));
        Assert.True(missing.Missing);
    }

    [Fact]
    public void Every_list_reads_its_own_names_and_codes()
    {
        AssertComplete(Sexes.List);
        AssertComplete(YesNoAnswers.List);
        AssertComplete(HouseholdTypes.List);
        AssertComplete(MonitorCategories.List);
        AssertComplete(LabourCapacities.List);
        AssertComplete(RelationsToHead.List);
        AssertComplete(EducationLevels.List);
        AssertComplete(WorkRegions.List);
        AssertComplete(EmploymentChannels.List);
        AssertComplete(CheckMethods.List);
        AssertComplete(CheckResults.List);
        AssertComplete(WorkshopStatuses.List);
    }

    [Fact]
    public void School_status_is_a_dictionary_of_texts()
    {
        Assert.True(SchoolStatuses.List.TryParse("普通高中二年级", out var code, out _));
        Assert.Equal("senior2", code);
        Assert.True(SchoolStatuses.IsSchoolPupil(code));
        Assert.False(SchoolStatuses.IsSchoolPupil("bachelor2"));
    }

    private static void AssertComplete<T>(CodeList<T> list)
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>(), list.Entries.Select(entry => entry.Value));
        foreach (var entry in list.Entries)
        {
            Assert.True(list.TryParse(entry.Name, out var value, out _));
            Assert.Equal(entry.Value, value);
            Assert.Equal(entry.Value, list.FromCode(list.CodeOf(value)));
            Assert.Equal(entry.Name, list.NameOf(value));
        }
    }
}
