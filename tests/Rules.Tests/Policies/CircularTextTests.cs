using Wengang.Rules.Policies;

namespace Wengang.Rules.Tests.Policies;

public class CircularTextTests
{
    [Fact]
    public void Articles_rule_and_chapters_are_parts_of_them()
    {
        var clauses = CircularText.Split("关于补贴的通知\n各乡镇：\n第一条　对象为脱贫人口。\n第二条 在省外务工。\n一、满三个月；\n　　二、仍在务工。\n第十一条 自印发之日起施行。");
        Assert.Equal(["开头", "第一条", "第二条", "第十一条"], clauses.Select(c => c.Clause));
        Assert.Equal("关于补贴的通知\n各乡镇：", clauses[0].Text);
        Assert.Equal("在省外务工。\n一、满三个月；\n二、仍在务工。", clauses[2].Text);
    }

    [Fact]
    public void Without_articles_the_chapters_open_clauses()
    {
        Assert.Equal([("一", "对象\n（一）脱贫人口"), ("二", "标准500元")], CircularText.Split("一、对象\n（一）脱贫人口\n二、标准500元").Select(c => (c.Clause, c.Text)));
    }

    [Fact]
    public void Nothing_of_the_text_is_lost()
    {
        var text = "第一条 " + new string('甲', 9000);
        var clauses = CircularText.Split(text);
        Assert.Equal(9000, clauses.Sum(c => c.Text.Length));
        Assert.All(clauses, c => Assert.InRange(c.Text.Length, 1, 4000));
        Assert.Empty(CircularText.Split(" \n "));
    }
}
