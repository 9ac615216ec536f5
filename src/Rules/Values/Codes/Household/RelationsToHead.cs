namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 与户主关系.</summary>
public static class RelationsToHead
{
    /// <summary>The list.</summary>
    public static readonly CodeList<RelationToHead> List = new(
        "与户主关系",
        new(RelationToHead.Head, "head", "户主", "本人", "户主本人"),
        new(RelationToHead.Spouse, "spouse", "配偶", "妻子", "丈夫", "妻", "夫", "之妻", "之夫", "之配偶"),
        new(RelationToHead.Son, "son", "之子", "儿子", "子", "长子", "次子", "三子"),
        new(RelationToHead.Daughter, "daughter", "之女", "女儿", "女", "长女", "次女", "三女"),
        new(RelationToHead.DaughterInLaw, "daughter_in_law", "之儿媳", "儿媳"),
        new(RelationToHead.SonInLaw, "son_in_law", "之女婿", "女婿"),
        new(RelationToHead.Grandson, "grandson", "之孙子", "孙子"),
        new(RelationToHead.Granddaughter, "granddaughter", "之孙女", "孙女"),
        new(RelationToHead.DaughtersSon, "daughters_son", "之外孙子", "外孙子", "外孙"),
        new(RelationToHead.DaughtersDaughter, "daughters_daughter", "之外孙女", "外孙女"),
        new(RelationToHead.Father, "father", "之父", "父亲", "父"),
        new(RelationToHead.Mother, "mother", "之母", "母亲", "母"),
        new(RelationToHead.WifesFather, "wifes_father", "之岳父", "岳父"),
        new(RelationToHead.WifesMother, "wifes_mother", "之岳母", "岳母"),
        new(RelationToHead.HusbandsFather, "husbands_father", "之公公", "公公"),
        new(RelationToHead.HusbandsMother, "husbands_mother", "之婆婆", "婆婆"),
        new(RelationToHead.Grandfather, "grandfather", "之祖父", "祖父", "爷爷"),
        new(RelationToHead.Grandmother, "grandmother", "之祖母", "祖母", "奶奶"),
        new(RelationToHead.MothersFather, "mothers_father", "之外祖父", "外祖父", "外公"),
        new(RelationToHead.MothersMother, "mothers_mother", "之外祖母", "外祖母", "外婆"),
        new(RelationToHead.Sibling, "sibling", "之兄弟姐妹", "兄弟姐妹", "哥哥", "弟弟", "姐姐", "妹妹", "兄弟", "姐妹"),
        new(RelationToHead.GreatGrandson, "great_grandson", "之曾孙子", "曾孙子", "曾孙"),
        new(RelationToHead.GreatGranddaughter, "great_granddaughter", "之曾孙女", "曾孙女"),
        new(RelationToHead.Nephew, "nephew", "之侄儿", "侄儿", "侄子"),
        new(RelationToHead.Niece, "niece", "之侄女", "侄女"),
        new(RelationToHead.BrothersWife, "brothers_wife", "之兄弟媳妇", "兄弟媳妇", "嫂子", "弟媳"),
        new(RelationToHead.Uncle, "uncle", "之叔伯", "叔伯", "叔叔", "伯父"),
        new(RelationToHead.Other, "other", "其他", "其它", "其他关系"));
}
