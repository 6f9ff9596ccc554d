using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Care;

/// <summary><c>comes_to_shelter: { of: mira, at: far_house }</c></summary>
[Variant("comes_to_shelter", "The story brings a person to a shelter, whether or not anybody asked there.")]
public sealed class ComesToShelterModel : EffectModel
{
    /// <summary>Who.</summary>
    [Doc("The person; somebody under `cared_for`.")]
    public required Reference<PersonModel> Of { get; init; }

    /// <summary>Where.</summary>
    [Doc("The shelter.")]
    public required Reference<ShelterModel> At { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) =>
        CareSection.PersonOf(build, Of) is { } person ? new ComeToShelter(person, build.Id<Shelter>(At)) : null;
}

/// <summary><c>gives_service: { of: mira, service: guardian, by: social_services }</c></summary>
[Variant("gives_service", "A service begins by the story: somebody outside play saw to it.")]
public sealed class GivesServiceModel : EffectModel
{
    /// <summary>To whom.</summary>
    [Doc("The person; somebody under `cared_for`.")]
    public required Reference<PersonModel> Of { get; init; }

    /// <summary>What.</summary>
    [Doc("The service.")]
    public required Reference<CareServiceModel> Service { get; init; }

    /// <summary>Who.</summary>
    [Doc("The agency that gives it; it has a file of the person from then on.")]
    public required Reference<AgencyModel> By { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) =>
        CareSection.PersonOf(build, Of) is { } person ? new GiveService(person, build.Id<CareService>(Service), build.Id<Agency>(By)) : null;
}

/// <summary><c>changes_mind: { of: mira, service: return_home, to: later, again: 1d, words: Not this week. }</c></summary>
[Variant("changes_mind", "A person changes her mind about a service, or asks for it unasked. What is under way ends when she no longer wants it.")]
public sealed class ChangesMindModel : EffectModel
{
    /// <summary>Who.</summary>
    [Doc("The person; somebody under `cared_for`.")]
    public required Reference<PersonModel> Of { get; init; }

    /// <summary>About what.</summary>
    [Doc("The service.")]
    public required Reference<CareServiceModel> Service { get; init; }

    /// <summary>To what.</summary>
    [Doc("What the person says now: yes, later or no.")]
    public required Choice To { get; init; }

    /// <summary>When to ask again.</summary>
    [Doc("After what time the person is to be asked again when it is later.")]
    public Span Again { get; init; } = new(2 * 3600);

    /// <summary>In words.</summary>
    [Doc("The person's own words.")]
    public Text? Words { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => CareSection.PersonOf(build, Of) is { } person
        ? new ChangeMind(person, build.Id<CareService>(Service), To, build.Span(Again), build.Text(Words))
        : null;
}
