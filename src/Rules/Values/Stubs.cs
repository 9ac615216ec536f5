namespace Wengang.Rules.Values;
#pragma warning disable CS1591
public enum HouseholdType { Lifted, OrdinaryRural }
public enum MonitorCategory { UnstableLifted, MarginalAtRisk, SuddenHardship }
public enum LabourCapacity { Ordinary, Skilled, WeakOrHalf, Lost, None }
public enum WorkRegion { InTownship, InCounty, InProvince, OutOfProvince, Abroad }
public enum Sex { Male, Female }
public enum CheckResult { Working, NotWorking }
public enum WorkshopStatus { Normal, Buffer, Suspended, Removed }
