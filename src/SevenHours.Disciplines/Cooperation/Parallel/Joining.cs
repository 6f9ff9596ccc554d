using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>How cases become one.</summary>
internal static class Joining
{
    public static void Sign(Cascade cascade, Handle handle, Id<Agency> party, Id<Seat> seat, IReadOnlyList<WallItem> files, string? by)
    {
        var (world, part) = (cascade.World, cascade.World.Part<CooperationPart>());
        var to = part.Parallel.FindJoin(handle)!.SeatsOf(world.Scenario);
        cascade.Cause = cascade.Emit(new JoinSigned(handle, new JoinSignature(party, seat, files, world.Now), by) { To = to });
        var join = part.Parallel.FindJoin(handle)!;
        if (!join.Parties.All(join.HasSigned))
        {
            return;
        }

        cascade.Cause = cascade.Emit(new CasesJoined(handle, world.Now) { To = to });
        foreach (var signature in join.Signatures.Where(signature => signature.Files.Count > 0 && signature.Seat.IsSome))
        {
            var others = to - world.Scenario.SeatsOf[signature.Agency.Index];
            if (!others.IsEmpty)
            {
                var before = cascade.Cause;
                Sharing.Share(cascade, signature.Seat, others, signature.Files, join.Purpose, new SharingTerms(join.Terms.Code)
                {
                    Source = SourceGrade.A, Information = InformationGrade.KnownToSource,
                }, null);
                cascade.Cause = before;
            }
        }
    }
}

/// <summary>A party in which nobody sits signs what names a lead and a prosecutor.</summary>
internal sealed class JoinWake : Wake
{
    public static readonly JoinWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var (world, part) = (cascade.World, cascade.World.Part<CooperationPart>());
        var asked = part.AskedToJoin[tag];
        if (part.Parallel.FindJoin(asked.Team) is { IsSigned: false } join && join.Version == asked.Version && !join.HasSigned(asked.Party)
            && !world.Part<RequestsPart>().IsAnsweredByPerson(asked.Party))
        {
            cascade.Cause = asked.By;
            Joining.Sign(cascade, asked.Team, asked.Party, Id<Seat>.None, [], null);
        }
    }
}
