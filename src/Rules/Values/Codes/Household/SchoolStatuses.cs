namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 在校生状况; blank for people who do not go to school.</summary>
public static class SchoolStatuses
{
    /// <summary>The list; the value is the stored code.</summary>
    public static readonly CodeList<string> List = new(
        "在校生状况",
        new("preschool", "preschool", "学龄前儿童", "学龄前"),
        new("kindergarten", "kindergarten", "学前教育", "幼儿园", "学前班"),
        new("primary", "primary", "小学", "小学在校"),
        new("grade7", "grade7", "七年级", "初一", "初中一年级"),
        new("grade8", "grade8", "八年级", "初二", "初中二年级"),
        new("grade9", "grade9", "九年级", "初三", "初中三年级"),
        new("junior", "junior", "初中", "初中在校"),
        new("senior1", "senior1", "普通高中一年级", "高一", "高中一年级"),
        new("senior2", "senior2", "普通高中二年级", "高二", "高中二年级"),
        new("senior3", "senior3", "普通高中三年级", "高三", "高中三年级"),
        new("vocational1", "vocational1", "中职一年级", "中专一年级"),
        new("vocational2", "vocational2", "中职二年级", "中专二年级"),
        new("vocational3", "vocational3", "中职三年级", "中专三年级"),
        new("college1", "college1", "高职高专一年级", "大专一年级", "高职一年级"),
        new("college2", "college2", "高职高专二年级", "大专二年级", "高职二年级"),
        new("college3", "college3", "高职高专三年级", "大专三年级", "高职三年级"),
        new("senior", "senior", "普通高中", "高中在校", "高中"),
        new("vocational", "vocational", "中职", "中职在校", "中专"),
        new("college", "college", "高职高专", "大专", "高职", "大专在校"),
        new("technician1", "technician1", "技师学院一年级"),
        new("technician2", "technician2", "技师学院二年级"),
        new("technician3", "technician3", "技师学院三年级"),
        new("technician4", "technician4", "技师学院四年级"),
        new("bachelor1", "bachelor1", "本科一年级", "大一", "大学一年级"),
        new("bachelor2", "bachelor2", "本科二年级", "大二", "大学二年级"),
        new("bachelor3", "bachelor3", "本科三年级", "大三", "大学三年级"),
        new("bachelor4", "bachelor4", "本科四年级", "大四", "大学四年级"),
        new("bachelor5", "bachelor5", "本科五年级", "大五", "大学五年级"),
        new("bachelor", "bachelor", "本科", "大学", "本科在校"),
        new("graduate", "graduate", "硕士研究生及以上", "研究生", "硕士", "硕士研究生", "博士"));

    /// <summary>True for pre-school up to senior middle school: such a pupil cannot be at work (domain E.6 rule 9).</summary>
    public static bool IsSchoolPupil(string code) => code is "preschool" or "kindergarten" or "primary" or "junior" or "senior"
        or "grade7" or "grade8" or "grade9" or "senior1" or "senior2" or "senior3";
}
