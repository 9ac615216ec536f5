namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 文化程度.</summary>
public static class EducationLevels
{
    /// <summary>The list.</summary>
    public static readonly CodeList<Education> List = new(
        "文化程度",
        new(Education.Illiterate, "illiterate", "文盲或半文盲", "文盲", "半文盲", "文盲半文盲", "文盲/半文盲", "不识字"),
        new(Education.Primary, "primary", "小学", "小学毕业"),
        new(Education.JuniorMiddle, "junior", "初中", "初中毕业"),
        new(Education.SeniorMiddle, "senior", "高中", "中专", "高中(中专)", "高中/中专", "高中或中专", "职高", "中职", "技校", "高中毕业"),
        new(Education.College, "college", "大专", "专科", "大学专科", "高职", "大专毕业"),
        new(Education.Bachelor, "bachelor", "本科及以上", "本科", "大学本科", "大学", "研究生", "硕士", "硕士研究生", "博士", "本科以上"));
}
