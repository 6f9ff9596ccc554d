using SevenHours.Debriefing;
using SevenHours.Disciplines;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;

namespace SevenHours.Content.Tests.Running;

/// <summary>The first case, read once.</summary>
internal static class Vicenza
{
    /// <summary>Its folder.</summary>
    public static string Folder { get; } = Repository.PathOf("scenarios/vicenza");

    /// <summary>The compiler.</summary>
    public static ScenarioCompiler Compiler { get; } = AllDisciplines.Compiler();

    /// <summary>The package as it compiled.</summary>
    public static CompiledPackage Compiled { get; } = Read(Folder);

    /// <summary>The package.</summary>
    public static Package<ScenarioManifest> Package => Compiled.Package;

    /// <summary>The scenario.</summary>
    public static Scenario Scenario { get; } = Compiled.Scenario.ShouldNotBeNull();

    /// <summary>Goal and end.</summary>
    public static PlayFrame Frame { get; } = Compiled.Frame.ShouldNotBeNull();

    /// <summary>What a debrief needs.</summary>
    public static DebriefFrame Debrief { get; } = DebriefFrame.Compile(Compiled);

    /// <summary>A codec for its names.</summary>
    public static WireCodec Codec { get; } = new(Scenario, Compiler.WireNames);

    /// <summary>Reads a package.</summary>
    public static CompiledPackage Read(string folder)
    {
        var (source, root) = FolderSource.Of(folder);
        return Compiler.Read(source, root);
    }

    /// <summary>A skill of its stand-ins.</summary>
    public static Skill Skill(string name) => Scenario.Table<Skill>()[Scenario.Table<Skill>()[name]];

    /// <summary>Plays it to the end.</summary>
    public static Play Play(string skill, ulong seed) => new Play(Scenario, seed, Skill(skill)).Run(Frame.Latest);

    /// <summary>A play with the commands that made it.</summary>
    public static (Play Play, IReadOnlyList<Command> Commands) Recorded(string skill, ulong seed)
    {
        var commands = new List<Command>();
        var play = new Play(Scenario, seed, Skill(skill), onCommand: (command, _) => commands.Add(command)).Run(Frame.Latest);
        return (play, commands);
    }

    /// <summary>Which of so many plays, from seed 1 on, reached the goal.</summary>
    public static bool[] Reached(string skill, int runs, IReadOnlyList<Playbook>? playbooks = null) =>
        Ensemble.Run(Scenario, Skill(skill), 1, runs, Frame.Latest, play => Frame.IsReached(play.World), playbooks);
}
