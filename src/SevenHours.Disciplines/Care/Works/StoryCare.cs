using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>The story brings a person to a shelter. Who is not to be met goes nowhere.</summary>
/// <param name="person">Who.</param>
/// <param name="shelter">Where.</param>
public sealed class ComeToShelter(Id<Subject> person, Id<Shelter> shelter) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        if (Files.CanMeet(cascade.World, person))
        {
            Housing.BringByStory(cascade, person, shelter);
        }
    }
}

/// <summary>A service begins by the story. What is under way goes on as it was.</summary>
/// <param name="person">For whom.</param>
/// <param name="service">What.</param>
/// <param name="by">Who gives it.</param>
public sealed class GiveService(Id<Subject> person, Id<CareService> service, Id<Agency> by) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        if (Files.CanMeet(cascade.World, person) && Files.Open(cascade, person, by, TextRef.None) is var file && !file.Of(service).IsUnderWay)
        {
            CareActs.BeginBefore(cascade, person, service, by);
        }
    }
}

/// <summary>A person changes her mind about a service, or asks for it unasked.</summary>
/// <param name="person">Who.</param>
/// <param name="service">About what.</param>
/// <param name="to">What the person says now.</param>
/// <param name="again">After what time to ask again, when it is later.</param>
/// <param name="words">The person's own words, or none.</param>
public sealed class ChangeMind(Id<Subject> person, Id<CareService> service, Choice to, SimSpan again, TextRef words) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene) => HerVoice.Change(cascade, person, service, to, again, words);
}
