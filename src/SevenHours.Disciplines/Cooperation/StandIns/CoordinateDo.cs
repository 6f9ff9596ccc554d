using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary><c>coordinate: { with: [...], acts: 2h, first: ..., prosecutes: ..., joint_team: true, text: ... }</c></summary>
[Variant("coordinate", "Calls a coordination meeting at once. What is said here is written into its minutes as soon as another country is in the room.")]
public sealed class CoordinateDo : DoModel
{
    /// <summary>With whom.</summary>
    [Doc("Seats and agencies that are invited."), OneOrMany]
    public required IReadOnlyList<Reference<PartyModel>> With { get; init; }

    /// <summary>When all act.</summary>
    [Doc("How long after the meeting all act; left out: no day of action is set.")]
    public Span? Acts { get; init; }

    /// <summary>Who acts first.</summary>
    [Doc("Who acts first.")]
    public Reference<AgencyModel>? First { get; init; }

    /// <summary>Who prosecutes.</summary>
    [Doc("An agency of the country that prosecutes.")]
    public Reference<AgencyModel>? Prosecutes { get; init; }

    /// <summary>Whether a joint team is decided on.</summary>
    [Doc("Whether a joint team is decided on: settled minutes open its draft.")]
    public bool JointTeam { get; init; }

    /// <summary>What is said.</summary>
    [Doc("What it is for; the words of each decision.")]
    public required Text Text { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat)
    {
        if (KnowledgeRules.Addressees(build, With, WrittenAt) is not { } whom)
        {
            return null;
        }

        List<(CoordinationIssue Issue, Id<Agency> Agency)> decided = [];
        void Add(bool isSaid, CoordinationIssue issue, Id<Agency> agency)
        {
            if (isSaid)
            {
                decided.Add((issue, agency));
            }
        }

        Add(First is not null, CoordinationIssue.ActsFirst, build.Id<Agency>(First));
        Add(Acts is not null, CoordinationIssue.DayOfAction, Id<Agency>.None);
        Add(Prosecutes is not null, CoordinationIssue.Prosecutes, build.Id<Agency>(Prosecutes));
        Add(JointTeam || decided.Count == 0, CoordinationIssue.JointTeam, Id<Agency>.None);
        return new CoordinateAct(seat, whom.Seats, build.Text(Text), decided, Acts is { } acts ? build.Span(acts) : SimSpan.Zero);
    }
}

/// <summary>Calls a coordination meeting, then writes its minutes: one step at a time, the later ones by habit.</summary>
internal sealed class CoordinateAct(Id<Seat> seat, SeatSet to, TextRef text, IReadOnlyList<(CoordinationIssue Issue, Id<Agency> Agency)> decided, SimSpan acts) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("coordinate") { What = [text], With = [.. to.ToList().Select(one => scenario.Seats[one].Agency).Distinct()] };

    public override SeatCommand? ToCommand(Desk desk) => new CallCoordination(
        seat, new CallMeeting(seat, text, desk.Now, TextRef.None, [], to, []), [.. decided.Select(one => one.Issue)], TextRef.None);

    public override bool IsDoneOn(Desk desk) => desk.Part<CooperationDesk>().Coordinations.All.Any(table => table.Caller == seat);

    /// <summary>The next decision to write, or null.</summary>
    public SeatCommand? Next(Desk desk, Coordination table)
    {
        foreach (var (issue, agency) in decided)
        {
            if (table.On(issue) is null)
            {
                var time = issue == CoordinationIssue.DayOfAction ? desk.Now + acts : SimTime.Never;
                return new DecideIssue(seat, table.Meeting, new MinuteEntry(issue, text, agency, time, Handle.None, seat, desk.Now), table.Version);
            }
        }

        return null;
    }
}
