using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Arrest the driver": who can be replaced is taken, and those who lead are warned.</summary>
/// <remarks>
/// Sign: somebody who drives, or keeps watch over others, was arrested while nobody who leads the network had been, and nobody who leads was arrested within the six hours after. Six hours is a default of this product: by then
/// those who lead know. It needs a case that says who plays which part. Source: practice model, H 17 and sections C and F.
/// </remarks>
public sealed class ArrestTheDriver() : MistakeRule(number: 17)
{
    /// <summary>Within what time an arrest of somebody who leads belongs to the same stroke.</summary>
    public static readonly SimSpan SameStroke = SimSpan.FromHours(6);

    private protected override IEnumerable<MistakeFinding> Signs(History history)
    {
        var arrests = Traces.Arrests(history);
        var led = arrests.Where(one => NetworkRoles.Leads(one.Member.Role)).Select(one => one.Act.EndedAt).ToList();
        var members = history.Scenario.Table<NetworkMember>();
        if (!members.Ids.Any(id => NetworkRoles.Leads(members[id].Role)))
        {
            return [];
        }

        return arrests.Where(one => one.Member.Role is NetworkRole.Transporter or NetworkRole.VictimController && !led.Exists(at => at <= one.Act.EndedAt + SameStroke)
                && (history.HasEnded || history.Until >= one.Act.EndedAt + SameStroke))
            .Take(1).Select(one => Found(history, one.Act.Plan.Seat, one.Member.Person, one.Act.Ended));
    }
}
