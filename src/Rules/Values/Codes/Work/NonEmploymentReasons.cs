namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 未就业原因.</summary>
public static class NonEmploymentReasons
{
    /// <summary>The list.</summary>
    public static readonly CodeList<NonEmploymentReason> List = new(
        "未就业原因",
        new(NonEmploymentReason.BackForNow, "back", "暂时返乡", "季节性歇工", "暂时返乡/季节性歇工", "农忙返乡", "探亲", "过节返乡"),
        new(NonEmploymentReason.LaidOff, "laid_off", "企业裁员停工", "裁员", "停工", "企业停产", "企业倒闭", "因单位原因失去工作", "失业"),
        new(NonEmploymentReason.Care, "care", "照顾老人小孩", "料理家务", "家庭原因", "照顾老人小孩(料理家务)", "照顾家人", "带小孩", "照顾老人"),
        new(NonEmploymentReason.Illness, "illness", "重病重残", "生病", "残疾", "丧失劳动能力", "无就业能力", "身体原因"),
        new(NonEmploymentReason.WaitingToReturn, "waiting", "等待返岗", "待岗", "等通知返岗"),
        new(NonEmploymentReason.SkillMismatch, "skill", "技能不匹配", "缺技能", "没有技能"),
        new(NonEmploymentReason.PayTooLow, "pay", "薪酬不满意", "工资低", "工资太低", "待遇不满意"),
        new(NonEmploymentReason.TooOld, "old", "年龄偏大", "年纪大", "年龄大"),
        new(NonEmploymentReason.InTraining, "training", "参加培训中", "正在培训", "培训中"),
        new(NonEmploymentReason.NoWish, "no_wish", "无就业意愿", "无就业愿望", "不愿就业", "不想务工"),
        new(NonEmploymentReason.SchoolArmyPrison, "school", "在校/参军/服刑", "在校", "在校学习", "参军", "服刑", "上学"),
        new(NonEmploymentReason.Lost, "lost", "失联待核", "失联", "联系不上"),
        new(NonEmploymentReason.Other, "other", "其他", "其它"));
}
