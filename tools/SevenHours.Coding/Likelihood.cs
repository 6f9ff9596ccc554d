namespace SevenHours.Coding;

/// <summary>Likelihoods of scores, by an exponential of plus and times alone: the machine's own differs between machines in its last digit.</summary>
internal static class Likelihood
{
    public static double[] Of(double[] scores, double sureness)
    {
        var most = scores.Max();
        var shares = scores.Select(s => Exp((s - most) * sureness)).ToArray();
        var all = shares.Sum();
        return [.. shares.Select(s => s / all)];
    }

    private static double Exp(double x)
    {
        if (x < -40) return 0;
        var small = x / 1024;
        var power = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)));
        for (var i = 0; i < 10; i++) power *= power;
        return power;
    }
}
