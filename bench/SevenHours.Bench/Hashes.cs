using System.Security.Cryptography;
using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Bench;

/// <summary>What must not change when something is made faster: one line for each seed, to be compared before and after.</summary>
internal static class Hashes
{
    private const int Seeds = 50;
    private const int Pairs = 5;
    private const int Changes = 12;

    public static void Run(string folder)
    {
        var (source, root) = FolderSource.Of(folder);
        var compiler = AllDisciplines.Compiler();
        var compiled = compiler.Read(source, root);
        var scenario = compiled.Scenario!;
        foreach (var skill in scenario.Table<Skill>())
        {
            for (var seed = 1; seed <= Seeds; seed++)
            {
                var play = new Play(scenario, (ulong)seed, skill).Run(compiled.Frame!.Latest);
                Say.Line($"{skill.Name} {seed} {play.World.Hash()} {Digest(play, new WireCodec(play.World.Scenario, compiler.WireNames))}");
            }
        }

        var run = WhatIfs.Recorded(compiled, compiler.WireNames);
        var average = scenario.Table<Skill>().First(s => s.Name == "average");
        var points = DecisionPoint.Of(run);
        for (var i = 0; i < Changes; i++)
        {
            var at = points[i * points.Count / Changes].Event;
            var trial = ByStandIns.Of(run, new Change(at) { LeavesOut = true }, average, Pairs);
            foreach (var sum in trial.Unchanged.Concat(trial.Changed))
            {
                Say.Line($"{at} {sum.IsReached} {sum.EndedAt} {sum.Events} {string.Join(' ', sum.Values)}");
            }
        }
    }

    private static string Digest(Play play, WireCodec codec)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var happened in play.Events)
        {
            var record = codec.Write(in happened);
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(record.Name));
            hash.AppendData(record.Json.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }
}
