using System.Security.Cryptography;
using SevenHours.Exercises;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Uploads;

/// <summary>
/// Pictures people add, below the data folder, one folder for each exercise: cleaned, under fresh random names that no visitor chose, and
/// never among the files the server serves by itself.
/// </summary>
public sealed class UploadStore(SevenHoursOptions options) : IPictures
{
    /// <summary>Pictures one exercise holds at most.</summary>
    public const int MostOfAnExercise = 500;

    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int NameLength = 26;

    /// <summary>Keeps a picture; durable when it returns.</summary>
    /// <returns>Its name; null when the exercise holds as many as it may.</returns>
    /// <exception cref="IOException">The storage cannot write now.</exception>
    public string? Keep(ExerciseId exercise, CleanPicture picture)
    {
        var folder = Directory.CreateDirectory(FolderOf(exercise)).FullName;
        if (Directory.EnumerateFiles(folder).Take(MostOfAnExercise).Count() == MostOfAnExercise)
            return null;

        var name = RandomNumberGenerator.GetString(Alphabet, NameLength) + (picture.Kind == PictureKind.Png ? ".png" : ".jpg");
        using var file = new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write);
        file.Write(picture.Content);
        file.Flush(flushToDisk: true);
        return name;
    }

    /// <summary>Where a picture lies, and what it is; null for a name this store never gave.</summary>
    public (string Path, string Type)? Find(ExerciseId exercise, string name)
    {
        if (!IsName(name))
            return null;
        var path = Path.Combine(FolderOf(exercise), name);
        return File.Exists(path) ? (path, name.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "image/jpeg") : null;
    }

    /// <summary>Deletes one picture, such as one of an observation that was not kept after all.</summary>
    public void Remove(ExerciseId exercise, string name)
    {
        if (IsName(name))
            File.Delete(Path.Combine(FolderOf(exercise), name));
    }

    /// <summary>Deletes all pictures of an exercise.</summary>
    /// <returns>How many there were.</returns>
    public int RemoveAll(ExerciseId exercise)
    {
        var folder = new DirectoryInfo(FolderOf(exercise));
        if (!folder.Exists)
            return 0;
        var count = folder.EnumerateFiles().Count();
        folder.Delete(recursive: true);
        return count;
    }

    private static bool IsName(string name) =>
        name.Length == NameLength + 4 && name.AsSpan(0, NameLength).IndexOfAnyExcept(Alphabet) < 0 && name[NameLength..] is ".png" or ".jpg";

    private string FolderOf(ExerciseId exercise) => Path.Combine(options.DataFolder, "uploads", exercise.Value);
}
