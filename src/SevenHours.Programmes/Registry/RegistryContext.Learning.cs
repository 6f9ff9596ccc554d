using Microsoft.EntityFrameworkCore;

namespace SevenHours.Programmes;

internal sealed partial class RegistryContext
{
    public DbSet<LearnerWay> LearnerWays => Set<LearnerWay>();

    public DbSet<BankItemRow> BankItems => Set<BankItemRow>();

    public DbSet<LearningPartRow> LearningParts => Set<LearningPartRow>();

    public DbSet<Sitting> Sittings => Set<Sitting>();

    public DbSet<TestAnswer> TestAnswers => Set<TestAnswer>();

    public DbSet<FormSheet> FormSheets => Set<FormSheet>();

    public DbSet<FormAnswerer> FormAnswerers => Set<FormAnswerer>();

    public DbSet<HandedWork> HandedWorks => Set<HandedWork>();

    public DbSet<Mark> Marks => Set<Mark>();

    public DbSet<FinalMark> FinalMarks => Set<FinalMark>();
}
