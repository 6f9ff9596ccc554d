using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Inspections;

/// <summary>A place of work as an inspection finds it.</summary>
[Section("inspections", "A place of work as a labour inspection finds it: its papers, what those who work there would say, where they sleep. Truth, but for what a visit brings to light.")]
public sealed class InspectionModel : Entity
{
    /// <summary>The place.</summary>
    [Doc("The place of work. A place is inspected by one entry at most.")]
    public required Reference<PlaceModel> At { get; init; }

    /// <summary>The company.</summary>
    [Doc("The company behind it, when acts on the company lead there too.")]
    public Reference<SubjectModel>? Company { get; init; }

    /// <summary>The vehicle.</summary>
    [Doc("The vehicle that brings people to work.")]
    public Reference<SubjectModel>? Vehicle { get; init; }

    /// <summary>Its name.</summary>
    [Doc("What it is called.")]
    public required Text Name { get; init; }

    /// <summary>What whoever arrives sees.</summary>
    [Doc("What whoever arrives sees.")]
    public Text? Arrival { get; init; }

    /// <summary>Who works there.</summary>
    [Doc("The mixed group that works there. Its victims are those held; leaders of the gang are its organisers.")]
    public required Reference<GroupModel> Group { get; init; }

    /// <summary>What opens it.</summary>
    [Doc("Actions that bring a visit there when they are done at the place or on the company."), OneOrMany, NotEmpty]
    public required IReadOnlyList<Reference<ActionModel>> OpenedBy { get; init; }

    /// <summary>What reads the registers.</summary>
    [Doc("Actions that show what the employer has told the registers. Without the option `direct_register` the employer hears of it."), OneOrMany]
    public IReadOnlyList<Reference<ActionModel>> Registers { get; init; } = [];

    /// <summary>What stops the vehicle.</summary>
    [Doc("Actions on the vehicle that show who rides to work, and when. Without the option `routine_look` the employer hears of it."), OneOrMany]
    public IReadOnlyList<Reference<ActionModel>> Stops { get; init; } = [];

    /// <summary>What looks names up.</summary>
    [Doc("Actions that look workers up in a database. Done at the place while a visit is there, they are a check of leave to stay under another name."), OneOrMany]
    public IReadOnlyList<Reference<ActionModel>> Checks { get; init; } = [];

    /// <summary>Who may take papers.</summary>
    [Doc("Professions whose power it is to take an employer's papers at a visit. Papers anybody else takes carry no claim."), OneOrMany]
    public IReadOnlyList<string> MayTakePapers { get; init; } = ["labour_inspector"];

    /// <summary>Who may ask for papers of residence.</summary>
    [Doc("Professions to whom one has to show papers of residence. Nobody shows them to anybody else, and people are as frightened."), OneOrMany]
    public IReadOnlyList<string> MayCheckStatus { get; init; } = ["police", "border_police", "migration_authority"];

    /// <summary>Its luck.</summary>
    [Doc("A number that decides who is paid how; the same number gives the same papers."), Between(0, 1_000_000_000)]
    public long Seed { get; init; } = 1;

    /// <summary>The currency.</summary>
    [Doc("Three letters of the fictional currency in which wages are paid.")]
    public required string Currency { get; init; }

    /// <summary>Hours on paper.</summary>
    [Doc("Hours a week, as contracts and payroll have them."), Between(1, 100)]
    public int Hours { get; init; } = 40;

    /// <summary>Pay on paper.</summary>
    [Doc("Pay for an hour, as contracts and payroll have it, in hundredths."), Between(1, 1_000_000)]
    public required int Hourly { get; init; }

    /// <summary>How far the papers go back.</summary>
    [Doc("For how many months there are papers."), Between(1, 12)]
    public int Months { get; init; } = 3;

    /// <summary>Those held.</summary>
    [Doc("How the victims of the group really work.")]
    public required TermsModel Held { get; init; }

    /// <summary>Those cheated.</summary>
    [Doc("How those really work who are no victims and are cheated.")]
    public required CheatedModel Cheated { get; init; }

    /// <summary>The second book.</summary>
    [Doc("How long after somebody arrives the second book, with the true hours, is still there.")]
    public Span Keeps { get; init; } = new(15 * 60);

    /// <summary>What workers are taught to say.</summary>
    [Doc("The sentence workers were taught for an inspection.")]
    public required Text Taught { get; init; }

    /// <summary>What the employer says.</summary>
    [Doc("What the employer says when asked.")]
    public required Text Employer { get; init; }

    /// <summary>Where they sleep.</summary>
    [Doc("Where those sleep who live with the employer.")]
    public DormitoryModel? Dormitory { get; init; }

    /// <summary>Beds elsewhere.</summary>
    [Doc("How many beds can be found elsewhere at once."), Between(0, 200)]
    public int Beds { get; init; } = 8;

    /// <summary>When people are taken away.</summary>
    [Doc("How long after an arrival the employer takes away those who sleep in his beds, were not referred and for whom nobody asked another bed. Left out, nobody is taken away.")]
    public Span? Disperses { get; init; }

    /// <summary>How long a claim takes.</summary>
    [Doc("How long a claim, a bed or advice on residence takes after it was asked for.")]
    public Span Decides { get; init; } = new(2 * 3600);

    /// <summary>What follows in the case.</summary>
    [Doc("What follows in this case, each once.")]
    public IReadOnlyList<MomentModel> Brings { get; init; } = [];

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public Text? Note { get; init; }
}

/// <summary>How people really work.</summary>
public class TermsModel : Model
{
    /// <summary>Hours.</summary>
    [Doc("Hours a week in truth."), Between(1, 112)]
    public required int Hours { get; init; }

    /// <summary>Pay.</summary>
    [Doc("Pay for an hour in truth, in hundredths."), Between(0, 1_000_000)]
    public required int Hourly { get; init; }

    /// <summary>What is kept back.</summary>
    [Doc("What is kept back each month for bed, bus and food, in hundredths."), Between(0, 10_000_000)]
    public int Deducted { get; init; }

    /// <summary>Who stands on no list.</summary>
    [Doc("How many in a hundred stand on no list of the employer's."), Between(0, 100)]
    public int Unlisted { get; init; }

    /// <summary>Whose residence hangs on the employer.</summary>
    [Doc("How many in a hundred may stay only through this employer."), Between(0, 100)]
    public int Tied { get; init; }

    /// <summary>Whose residence has lapsed.</summary>
    [Doc("How many in a hundred have no leave to stay any more."), Between(0, 100)]
    public int Lapsed { get; init; }
}

/// <summary>How those work who are cheated and no victims.</summary>
public sealed class CheatedModel : TermsModel
{
    /// <summary>How many.</summary>
    [Doc("How many in a hundred of those who are no victims."), Between(0, 100)]
    public required int Share { get; init; }
}

/// <summary>A dormitory.</summary>
public sealed class DormitoryModel : Model
{
    /// <summary>Where.</summary>
    [Doc("The place, when it is another than that of work.")]
    public Reference<PlaceModel>? At { get; init; }

    /// <summary>What is seen there.</summary>
    [Doc("What whoever goes in sees.")]
    public required Text Seen { get; init; }

    /// <summary>What is seen when it was emptied.</summary>
    [Doc("What whoever goes in sees when the employer knew.")]
    public required Text Emptied { get; init; }
}

/// <summary>What follows a moment of a visit.</summary>
public sealed class MomentModel : Model
{
    /// <summary>When.</summary>
    [Doc("Upon what.")]
    public required VisitMoment On { get; init; }

    /// <summary>What.</summary>
    [Doc("What follows; the actor is whoever did it."), NotEmpty]
    public required IReadOnlyList<EffectModel> Do { get; init; }
}
