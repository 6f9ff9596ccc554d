namespace SevenHours.Disciplines.Inspections;

/// <summary>What somebody does at a visit.</summary>
public enum VisitRole
{
    /// <summary>Leads the visit and speaks with the employer.</summary>
    Lead,

    /// <summary>Secures and reads the papers.</summary>
    Papers,

    /// <summary>Speaks with those who work there.</summary>
    Workers,

    /// <summary>Explains rights, and looks after people.</summary>
    Rights,

    /// <summary>Interprets, and belongs to neither side.</summary>
    Interpreter,

    /// <summary>Stands outside, at the back door, out of the way.</summary>
    Outside,
}

/// <summary>A step of a visit that takes time.</summary>
public enum VisitStep
{
    /// <summary>The office: contracts, payroll, time sheets are secured.</summary>
    SecurePapers,

    /// <summary>Those at work are counted.</summary>
    CountHeads,

    /// <summary>Those at work are told who has come, why, and what they have a right to.</summary>
    ExplainRights,

    /// <summary>Leave to stay is checked at the gate.</summary>
    CheckStatus,

    /// <summary>Where people sleep is looked at.</summary>
    SeeDormitory,

    /// <summary>The employer is asked.</summary>
    AskEmployer,
}

/// <summary>Why somebody is not there.</summary>
public enum WhyGone
{
    /// <summary>The employer knew, and told them to stay away.</summary>
    Warned,

    /// <summary>They were sent out by the back door.</summary>
    BackDoor,

    /// <summary>They ran when leave to stay was checked before they were heard.</summary>
    StatusFirst,

    /// <summary>The place they slept in was closed, and nobody had found them another.</summary>
    Homeless,

    /// <summary>The employer took them away: nobody had referred them or found them another bed.</summary>
    Dispersed,
}

/// <summary>How somebody spoke.</summary>
public enum Telling
{
    /// <summary>Not understood.</summary>
    NotUnderstood,

    /// <summary>Only the sentence that was taught.</summary>
    Taught,

    /// <summary>In the person's own words.</summary>
    Told,
}

/// <summary>A paper a visit leaves behind.</summary>
public enum VisitFormKind
{
    /// <summary>The report of the visit.</summary>
    Report,

    /// <summary>A notice: the employer is to mend something by a day.</summary>
    Notice,

    /// <summary>An order: the dormitory is closed at once.</summary>
    Order,

    /// <summary>A referral of presumed victims.</summary>
    Referral,

    /// <summary>A claim for wages that are owed.</summary>
    WageClaim,

    /// <summary>A request for beds elsewhere.</summary>
    Housing,

    /// <summary>A request for advice on leave to stay.</summary>
    Residence,
}
