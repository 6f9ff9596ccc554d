using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>
/// Nobody waits for a consent for ever: what an agency has not answered its duty desk answers by policy, unless a person answers for that agency. Then it waits in the
/// white cell's queue.
/// </summary>
internal sealed class ConsentWake : Wake
{
    public static readonly ConsentWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var consent = world.Part<WallPart>().Consents[tag];
        var originator = world.Scenario.Seats[consent.Originator].Agency;
        if (consent.IsOpen && !world.Part<RequestsPart>().IsAnsweredByPerson(originator))
        {
            Consenting.Answer(cascade, consent, ConsentPolicy.Grants(world.DeskOf(consent.Originator), consent), TextRef.None, null, null);
        }
    }
}
