using Shouldly;

namespace SevenHours.Testing;

/// <summary>Compares text with a file of the repository. <c>UPDATE_APPROVED=1</c> rewrites the file instead.</summary>
public static class Approved
{
    private static bool IsUpdate => Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1";

    /// <summary>Fails when the file says anything else.</summary>
    /// <param name="text">What the program says.</param>
    /// <param name="path">The file, by its path in the repository.</param>
    public static void Matches(string text, string path)
    {
        var file = Repository.PathOf(path);
        if (IsUpdate)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        File.Exists(file).ShouldBeTrue($"{file} is missing; UPDATE_APPROVED=1 writes it.");
        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(text, $"{file} is out of date; UPDATE_APPROVED=1 rewrites it.");
    }
}
