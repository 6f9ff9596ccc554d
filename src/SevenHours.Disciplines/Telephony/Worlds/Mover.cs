namespace SevenHours.Disciplines.Telephony.Worlds;

/// <summary>Somebody on the move: home, work, the ways between, and what comes between.</summary>
internal sealed class Mover(MoverSpec spec, int begins)
{
    /// <summary>Metres a second, on average and with stops.</summary>
    private const int Pace = 9;

    private const int Day = 86_400;

    public MoverSpec Spec => spec;

    /// <summary>Where he is at an instant since STARTEX.</summary>
    public Spot At(int time)
    {
        for (var i = 0; i < spec.Moves.Count; i++)
        {
            var move = spec.Moves[i];
            if (time >= move.From && time < move.Until)
            {
                return move.At;
            }

            if (time < move.From)
            {
                return OnTheWay(time, i, move);
            }
        }

        return ByRhythm(time);
    }

    // On the way there for as long as it takes; he leaves from wherever the rhythm or the move before has him.
    private Spot OnTheWay(int time, int index, Move move)
    {
        var from = index > 0 && move.From - spec.Moves[index - 1].Until < Day / 4 ? spec.Moves[index - 1].At : ByRhythm(time);
        var way = Math.Max(1, from.To(move.At) / Pace);
        return time < move.From - way ? ByRhythm(time) : move.At.Towards(from, (int)((move.From - (long)time) * 1000 / way));
    }

    private Spot ByRhythm(int time)
    {
        var second = (int)((((time + (long)begins) % Day) + Day) % Day);
        var way = Math.Max(1, spec.Home.To(spec.Work) / Pace);
        return second < spec.Leaves ? spec.Home
            : second < spec.Leaves + way ? spec.Home.Towards(spec.Work, (int)((second - spec.Leaves) * 1000L / way))
            : second < spec.Returns ? spec.Work
            : second < spec.Returns + way ? spec.Work.Towards(spec.Home, (int)((second - spec.Returns) * 1000L / way))
            : spec.Home;
    }
}
