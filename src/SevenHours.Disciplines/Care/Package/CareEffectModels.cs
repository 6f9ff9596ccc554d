using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Care;

/// <summary><c>open_care: { of: mira, to: [ngo_dravia] }</c></summary>
[Variant("open_care", "Agencies have a file of a person from now on: they met her, or she was brought to them.")]
public sealed class OpenCareModel : EffectModel
{
    /// <summary>Of whom.</summary>
    [Doc("The person; somebody under `cared_for`.")]
    public required Reference<PersonModel> Of { get; init; }

    /// <summary>Whose.</summary>
    [Doc("Seats and agencies, or `actor` for whoever acted."), OneOrMany, Words("actor")]
    public required IReadOnlyList<Reference<PartyModel>> To { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => CareSection.PersonOf(build, Of) is { } person && KnowledgeRules.Addressees(build, To, WrittenAt) is { } whom
        ? new OpenCare(person, whom)
        : null;
}

/// <summary><c>leaves_shelter: mira</c></summary>
[Variant("leaves_shelter", "A person leaves the shelter: by herself, or because somebody found her there. Who cares for her learns that she is gone.")]
public sealed class LeavesShelterModel : EffectModel
{
    /// <summary>Who.</summary>
    [Doc("The person; somebody under `cared_for`."), Shorthand]
    public required Reference<PersonModel> Of { get; init; }

    /// <summary>Where to.</summary>
    [Doc("Where the person goes, if that is known to the author.")]
    public Reference<PlaceModel>? To { get; init; }

    /// <summary>Why.</summary>
    [Doc("What those who care for her see.")]
    public Text? Says { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) =>
        CareSection.PersonOf(build, Of) is { } person ? new LeaveShelter(person, build.Id<Subject>(To), build.Text(Says)) : null;
}
