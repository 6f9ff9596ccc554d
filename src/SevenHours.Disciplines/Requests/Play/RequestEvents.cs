using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>A seat asked an agency for something. The asker's agency learns of it.</summary>
/// <param name="Petition">What was asked.</param>
/// <param name="Due">When policy answers it. Taken out for seats.</param>
public sealed record RequestMade(Petition Petition, SimTime Due) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new RequestMade(Petition.ForSeats(), SimTime.Never);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<RequestsPart>();
        part.Add(new Request(Petition, RequestStatus.Open, null, world.Now, Due, world.LastEvent));
        world.Schedule(Due, 0, AnswerWake.Instance, part.IndexOf(Petition.Handle));
        RequestsPart.TouchRequests(world, Petition.Asker);
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<RequestsDesk>().Add(new RequestOnDesk(Petition, notice.At, IsOurs: true));
}

/// <summary>A request reached the agency asked. Its seats learn of it.</summary>
/// <param name="Petition">What is asked.</param>
public sealed record RequestReceived(Petition Petition) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new RequestReceived(Petition.ForSeats());

    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<RequestsDesk>().Add(new RequestOnDesk(Petition, notice.At, IsOurs: false));
}

/// <summary>Somebody of the asked agency took a request: a person will answer it. The asked agency learns of it.</summary>
/// <param name="Request">The request.</param>
/// <param name="Taker">Who took it.</param>
public sealed record RequestTaken(Handle Request, Id<Seat> Taker) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) =>
        world.Part<RequestsPart>().Change(world, Request, r => r with { Status = RequestStatus.Taken });

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var taker = Taker;
        desk.Part<RequestsDesk>().Change(Request, r => r with { Status = RequestStatus.Taken, Taker = taker });
    }
}

/// <summary>Who asked took a request back. Both sides learn of it.</summary>
/// <param name="Request">The request.</param>
public sealed record RequestWithdrawn(Handle Request) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) =>
        world.Part<RequestsPart>().Change(world, Request, r => r with { Status = RequestStatus.Withdrawn });

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) =>
        desk.Part<RequestsDesk>().Change(Request, r => r with { Status = RequestStatus.Withdrawn });
}

/// <summary>A request was answered. Both sides learn of it.</summary>
/// <param name="Request">The request.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="Says">The answer in words.</param>
/// <param name="Missing">What a returned request lacks, as codes of <see cref="MissingItems"/>.</param>
public sealed record RequestAnswered(Handle Request, Verdict Verdict, TextRef Says, IReadOnlyList<string> Missing) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var (verdict, by) = (Verdict, world.LastEvent);
        world.Part<RequestsPart>().Change(world, Request, r => r with { Status = RequestStatus.Answered, Verdict = verdict, By = by });
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var (verdict, says, missing, at) = (Verdict, Says, Missing, notice.At);
        desk.Part<RequestsDesk>().Change(Request, r => r with
        {
            Status = RequestStatus.Answered, Verdict = verdict, Says = says, Missing = missing, AnsweredAt = at,
        });
    }
}

/// <summary>Staff answer a request in the agency's name: the answer itself follows. For staff only.</summary>
/// <param name="Request">The request.</param>
/// <param name="Tells">The facts told with it; what the author lets a grant reveal is not among them.</param>
/// <param name="By">The member of staff, or null.</param>
public sealed record StaffAnswered(Handle Request, IReadOnlyList<Id<Fact>> Tells, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }
}

/// <summary>Staff gave an answer of policy another time. For staff only.</summary>
/// <param name="Request">The request.</param>
/// <param name="Due">When policy answers now.</param>
public sealed record AnswerDelayed(Handle Request, SimTime Due) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<RequestsPart>();
        part.Delay(world, part.IndexOf(Request), Due);
    }
}

/// <summary>Somebody of staff is about to answer: policy leaves the request alone for a while. For staff only.</summary>
/// <param name="Request">The request.</param>
/// <param name="Until">Until when; policy answers then, unless somebody has.</param>
public sealed record AnswerHeld(Handle Request, SimTime Until) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        var part = world.Part<RequestsPart>();
        part.Delay(world, part.IndexOf(Request), Until);
    }
}

/// <summary>Who answers for an agency: a person or policy. For staff only.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="ByPerson">Whether a person does.</param>
public sealed record AnsweringSet(Id<Agency> Agency, bool ByPerson) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<RequestsPart>().SetAnswering(world, Agency, ByPerson);
        if (!ByPerson)
        {
            world.Part<EvidencePart>().LeaveToPolicy(world, Agency);
        }
    }
}
