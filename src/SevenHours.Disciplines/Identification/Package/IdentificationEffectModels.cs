using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Identification;

/// <summary><c>open_group: { group: quay, to: [border_police] }</c></summary>
[Variant("open_group", "Agencies receive a mixed group: from now on they can screen its people.")]
public sealed class OpenGroupModel : EffectModel
{
    /// <summary>Which.</summary>
    [Doc("The group."), Shorthand]
    public required Reference<GroupModel> Group { get; init; }

    /// <summary>Who.</summary>
    [Doc("Seats and agencies; whole agencies receive it. `actor` for whoever acted, which is meant when left out."), OneOrMany, Words("actor")]
    public IReadOnlyList<Reference<PartyModel>> To { get; init; } = [];

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build)
    {
        var whom = To.Count == 0 ? new Whom(SeatSet.Nobody, true) : KnowledgeRules.Addressees(build, To, WrittenAt);
        return whom is { } some ? new OpenGroup(build.Id<ScreenedGroup>(Group), some) : null;
    }
}

/// <summary><c>refer: { who: mira, to: presumed }</c></summary>
[Variant("refer", "Moves a person of the story who stands in a group on in the referral mechanism; never back.")]
public sealed class ReferModel : EffectModel
{
    /// <summary>Who.</summary>
    [Doc("The person; a group must name it.")]
    public required Reference<PersonModel> Who { get; init; }

    /// <summary>Where to.</summary>
    [Doc("flagged, presumed, reflection, choice, decision or onward.")]
    public required ReferralState To { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build)
    {
        if (!build.Package.All<GroupModel>().Any(group => group.Named.ContainsKey(Who.Id)))
        {
            build.Diagnostics.Report(IdentificationRules.NotInAGroup, WrittenAt, Who.Id);
            return null;
        }

        return new ReferPerson(build.Id<Subject>(Who), To);
    }
}
