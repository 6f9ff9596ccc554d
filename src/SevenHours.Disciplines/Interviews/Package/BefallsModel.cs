using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <summary><c>befalls: { person: mira, what: family_safe }</c></summary>
[Variant("befalls", "Something befalls a person between interviews: levels move by the figures of interviewing.")]
public sealed class BefallsModel : EffectModel
{
    /// <summary>Whom.</summary>
    [Doc("The person; it needs a persona with a profile or depth.")]
    public required Reference<PersonModel> Person { get; init; }

    /// <summary>What.</summary>
    [Doc("What befalls the person.")]
    public required Befalling What { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => false;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build)
    {
        if (build.Package.All<PersonaModel>().FirstOrDefault(p => p.Of.Id == Person.Id && PersonaLevelsSection.HasDepth(p)) is not { } persona)
        {
            build.Diagnostics.Report(PersonaRules.BefallsNobody, WrittenAt, Person.Id);
            return null;
        }

        return new Befall(build.Id<Persona>(persona.Id), What);
    }
}

/// <summary>What can befall a person between interviews.</summary>
public enum Befalling
{
    /// <summary>The controller reached the person.</summary>
    [Doc("The controller, or somebody of his, reached the person.")]
    TraffickerContact,

    /// <summary>The family is safe.</summary>
    [Doc("News that the family is safe.")]
    FamilySafe,

    /// <summary>Counselling.</summary>
    [Doc("A counselling session.")]
    Counselling,

    /// <summary>A promise was kept.</summary>
    [Doc("A promise made in an interview was kept.")]
    PromiseKept,

    /// <summary>A promise was broken.</summary>
    [Doc("A promise made in an interview was broken.")]
    PromiseBroken,

    /// <summary>Shelter.</summary>
    [Doc("The person came to a safe place.")]
    Sheltered,
}
